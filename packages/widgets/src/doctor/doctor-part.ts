export { callDoctor, type DoctorHost, type DoctorRender } from './doctor.js';
export type { FileDelivery } from './delivery.js';
