import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');
const builder = text('electron-builder.yml');

function setting(name: string): string | undefined {
  return new RegExp(`^\\s+${name}: (\\S+)$`, 'm').exec(builder)?.[1];
}

describe('the packaged program', () => {
  it.each([
    ['runAsNode', 'false'],
    ['enableCookieEncryption', 'true'],
    ['enableNodeOptionsEnvironmentVariable', 'false'],
    ['enableNodeCliInspectArguments', 'false'],
    ['enableEmbeddedAsarIntegrityValidation', 'true'],
    ['onlyLoadAppFromAsar', 'true'],
    ['grantFileProtocolExtraPrivileges', 'false'],
  ])('has the fuse %s set to %s', (fuse, value) => {
    expect(setting(fuse)).toBe(value);
  });

  it.each(['nsis', 'portable', 'dir', 'AppImage', 'deb'])('is made as %s', (target) => {
    expect(builder).toContain(`target: ${target},`);
  });
});

describe('the package file', () => {
  const { dependencies, devDependencies, optionalDependencies, allowScripts } = JSON.parse(
    text('package.json'),
  );

  it('names every version exactly', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('says of every package with an install script whether it may run', () => {
    const { packages } = JSON.parse(text('package-lock.json'));
    const scripted = Object.entries<{ hasInstallScript?: boolean; optional?: boolean }>(packages)
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(scripted.filter((name) => !(name in allowScripts))).toEqual([]);
  });

  it('keeps the address of no registry in the lock', () => {
    expect(text('package-lock.json')).not.toContain('"resolved"');
  });
});
