/** A shallow copy of an object that lacks some of its fields. */
export const without = (object, ...fields) =>
  Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
