import { describe, expect, test } from 'vitest';
import { type DriveProbe, isOnNetworkDrive } from '../../electron/store/networkDrive.ts';

const probe = (platform: NodeJS.Platform, parts: Partial<DriveProbe>): DriveProbe => ({
  platform,
  realpath: (folder) => folder,
  fileSystemType: () => 0xef53,
  ...parts,
});

describe('Windows', () => {
  test.each([
    ['\\\\maychu\\chung\\so.sqlite', true],
    ['//maychu/chung/so.sqlite', true],
    ['\\\\?\\UNC\\maychu\\chung\\so.sqlite', true],
    ['\\\\?\\C:\\Users\\so.sqlite', false],
    ['C:\\Users\\thuky\\so.sqlite', false],
  ])('%s', (file, network) => {
    expect(isOnNetworkDrive(file, probe('win32', {}))).toBe(network);
  });

  test('a drive letter that stands for a share', () => {
    const mapped = probe('win32', { realpath: () => '\\\\maychu\\chung' });
    expect(isOnNetworkDrive('Z:\\so.sqlite', mapped)).toBe(true);
  });
});

describe('Linux', () => {
  test.each([
    ['nfs', 0x6969, true],
    ['smb', 0x517b, true],
    ['cifs, as a signed number', 0xff534d42 | 0, true],
    ['smb2', 0xfe534d42, true],
    ['ext4', 0xef53, false],
    ['tmpfs', 0x01021994, false],
    ['9p, the disk of the host of a virtual machine', 0x01021997, false],
  ])('%s', (_, type, network) => {
    expect(isOnNetworkDrive('/du-lieu/so.sqlite', probe('linux', { fileSystemType: () => type }))).toBe(
      network,
    );
  });

  test('a folder about which nothing is known counts as local', () => {
    const unknown = probe('linux', {
      fileSystemType: () => {
        throw new Error('ENOENT');
      },
    });
    expect(isOnNetworkDrive('/khong/co/so.sqlite', unknown)).toBe(false);
  });
});
