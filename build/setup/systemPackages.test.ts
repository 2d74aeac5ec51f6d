import { expect, it } from 'vitest';
import { missingFrom } from './systemPackages.mjs';

const KNOWN =
  '\tlibgtk-3.so.0 (libc6,x86-64) => /lib/libgtk-3.so.0\n\tlibnss3.so (libc6,x86-64) => /lib/libnss3.so\n';

it('finds what the system lacks', () => {
  const missing = missingFrom(['electron', 'display'], KNOWN, (program) => program === 'xauth');
  expect(missing.map(({ library, program }) => library ?? program)).toEqual([
    'libasound.so.2',
    'libgbm.so.1',
    'libXss.so.1',
    'libatk-bridge-2.0.so.0',
    'libdrm.so.2',
    'xvfb-run',
  ]);
});

it('asks for nothing of tests where only a window is wanted', () => {
  expect(missingFrom(['display'], '', () => true)).toEqual([]);
});

it('does not take a library for another whose name it begins', () => {
  const missing = missingFrom(['electron'], KNOWN.replace('libnss3.so ', 'libnss3.so.1d '), () => true);
  expect(missing.map(({ library }) => library)).toContain('libnss3.so');
});
