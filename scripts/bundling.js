// How everything that runs outside Next is bundled.

/** @type {import("esbuild").BuildOptions} */
export const forNode = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // Packages are loaded from node_modules: some are native addons.
  packages: "external",
  logLevel: "warning",
};
