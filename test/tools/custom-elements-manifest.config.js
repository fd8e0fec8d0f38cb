export default { globs: ['src/elements/**/*.ts'], exclude: [], litelement: true, quiet: true, packagejson: false };
