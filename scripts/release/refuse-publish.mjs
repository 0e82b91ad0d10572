// Runs before `npm publish` in the repository, which would publish the files that only developers need.
console.error('Publish the tarball that npm run release puts into build/release, not the repository.');
process.exitCode = 1;
