const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const hidden = (member) => member.privacy === 'private' || member.privacy === 'protected' || /^[#_]/.test(member.name);

/** Points at what ships and leaves out what is nobody's business. */
const asPublished = {
  name: 'cunju-as-published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      for (const entry of module.exports ?? [])
        if (entry.declaration?.module) entry.declaration.module = built(entry.declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member));
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter(
            (attribute) => !hidden({ name: attribute.fieldName ?? attribute.name }),
          );
        if (declaration.superclass?.module) declaration.superclass.module = built(declaration.superclass.module);
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (item.inheritedFrom?.module) item.inheritedFrom.module = built(item.inheritedFrom.module);
        }
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  plugins: [asPublished],
};
