/** Words of `<cunju-consultation>`. */
export interface ConsultationWords {
  name: string;
}
