import { noChange } from 'lit';

/** The part of a template that a property is written through, as Lit hands it to what fills it. */
interface PropertyPart {
  readonly element: Record<string, unknown>;
  readonly name: string;
  /** What was written last. */
  _$AH?: unknown;
}

/** Writes a property where the element itself has another value, whatever was written last. The names are Lit's. */
class LiveProperty {
  _$AT(): void {}

  _$AS(part: PropertyPart, [value]: readonly unknown[]): unknown {
    if (part.element[part.name] === value) return noChange;
    // What Lit remembers as written must differ from the value, or it would not write.
    part._$AH = {};
    return value;
  }
}

/** Stands in for `lit/directives/live.js`, which would bring all that directives can do into a part. */
export const live = (...values: readonly unknown[]): unknown => ({ _$litDirective$: LiveProperty, values });
