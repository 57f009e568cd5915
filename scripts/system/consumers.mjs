/** The example projects, installed from the packed tarball. Without a registry only plain HTML is run, and the rest says why. */
export function consumers(steps) {
  return steps.suite('Example projects', ['scripts/consumers/index.mjs'], 'consumers.json');
}
