// The software bill of materials: the package and all its dependencies, and those of the poster, from the lockfile only.
import {readFileSync} from 'node:fs';
import {ComponentType, ComponentScope, HashAlgorithm} from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  HashDictionary,
  LicenseRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import {JSON as Json, JsonSerializer} from '@cyclonedx/cyclonedx-library/Serialize';
import {Spec1dot6} from '@cyclonedx/cyclonedx-library/Spec';

/** @typedef {{name?: string, version: string, license: string, integrity?: string, dependencies?: {[name: string]: string}}} Locked */

/** As text, without a timestamp or random number, so that it is the same everywhere. */
export function sbom() {
  /** @type {{[path: string]: Locked}} */
  const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  /** @type {Map<string, Component>} */
  const components = new Map();

  /** @param {string} name @param {Locked} locked */
  function describe(name, {version, license, integrity, dependencies = {}}) {
    const found = components.get(name);
    if (found) return found;
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const component = new Component(ComponentType.Library, name, {
      version,
      purl,
      bomRef: purl,
      scope: ComponentScope.Required,
      licenses: new LicenseRepository([new SpdxLicense(license)]),
      hashes: new HashDictionary(
        // The lockfile has the hash in base64; CycloneDX needs hexadecimal.
        integrity
          ? [
              [
                HashAlgorithm['SHA-512'],
                Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
              ],
            ]
          : [],
      ),
    });
    components.set(name, component);
    for (const dependency of Object.keys(dependencies))
      component.dependencies.add(describe(dependency, packages[`node_modules/${dependency}`]).bomRef);
    return component;
  }

  const root = packages[''];
  const bom = new Bom();
  bom.metadata.component = describe(String(root.name), root);
  for (const name of Object.keys(packages.poster.dependencies ?? {}))
    describe(name, packages[`node_modules/${name}`]);
  for (const component of components.values())
    if (component !== bom.metadata.component) bom.components.add(component);
  return `${new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, {sortLists: true, space: 2})}\n`;
}
