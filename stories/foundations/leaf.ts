import { html, type TemplateResult } from 'lit';
import './foundations.css';

/** One page about the foundations: a title between 文武线 and text, one sentence, then what it is about. */
export const leaf = (title: string, lead: string, content: unknown): TemplateResult =>
  html`<div class="leaf">
    <h1>${title}</h1>
    <p>${lead}</p>
    ${content}
  </div>`;

/** A square of one colour, drawn so that it also prints. */
export const swatch = (colour: string, width = 48): TemplateResult =>
  html`<svg class="swatch" width=${width} height="32" viewBox="0 0 ${width} 32" aria-hidden="true">
    <rect x="0.5" y="0.5" width=${width - 1} height="31" fill=${colour} stroke="#6b7785" />
  </svg>`;

/** A table with its first column as heads of the rows. */
export const table = (caption: string, heads: readonly string[], rows: readonly (readonly unknown[])[]) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
