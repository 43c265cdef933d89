// How everything that runs outside Next is bundled.

/** @type {import("esbuild").BuildOptions} */
export const forNode = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // Else a pattern with \p{…} becomes a call of RegExp, which reads it anew each time it is come by.
  supported: { "regexp-unicode-property-escapes": true },
  // Packages are loaded from node_modules: some are native addons.
  packages: "external",
  logLevel: "warning",
};
