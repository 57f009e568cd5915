const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** JSON that may stand in a script element: nothing in it can end the element. */
export const jsonForScript = (value) => JSON.stringify(value).replace(/</g, '\\u003c');
