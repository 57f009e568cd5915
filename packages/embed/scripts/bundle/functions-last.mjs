// Functions may stand anywhere in a file. Together, at its end, they are more like what stands beside them, and weigh less.
import { parseAst } from 'vite';

/** The statements inside the function that a file is. */
function statementsOf(code) {
  const { body } = parseAst(code);
  const { callee } = body[body.length - 1].expression ?? {};
  return (callee?.body ?? callee?.object?.body)?.body;
}

export const functionsLast = () => ({
  name: 'cunju-functions-last',
  renderChunk(code) {
    const statements = statementsOf(code);
    if (!statements) throw new Error('A file is not the function that it was');
    const functions = statements.filter(({ type }) => type === 'FunctionDeclaration');
    const moved = functions.map(({ start, end }) => code.slice(start, end)).join('\n');
    const end = statements[statements.length - 1].end;
    const rest = functions.reduceRight((text, one) => text.slice(0, one.start) + text.slice(one.end), code);
    const at = end - functions.reduce((sum, one) => sum + one.end - one.start, 0);
    return `${rest.slice(0, at)}\n${moved}${rest.slice(at)}`;
  },
});
