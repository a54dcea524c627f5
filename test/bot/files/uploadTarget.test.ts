import { describe, expect, it } from 'vitest';
import { uploadTarget } from '../../../bot/files/uploadTarget.ts';

const HOME = 'https://fabrikam-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/01/uploadSession?guid=1';

describe('where a file may be put', () => {
  it.each([HOME, 'https://up.1drv.com/up/1', 'https://api.onedrive.com/rup/1'])('%s', address => {
    expect(uploadTarget(address, false)?.href).toBe(address);
    expect(uploadTarget(address, true)?.href).toBe(address);
  });

  it.each(['http://127.0.0.1:4000/up', 'https://localhost/up', 'http://[::1]:80/up'])(
    '%s, on a machine of its own alone',
    address => {
      expect(uploadTarget(address, true)).toBeInstanceOf(URL);
      expect(uploadTarget(address, false)).toBeUndefined();
    },
  );
});

describe('where nothing is put, whoever says so', () => {
  it.each([
    ...['', 'text', '//fabrikam-my.sharepoint.com/x', 'javascript:alert(1)', 'file:///etc/passwd'],
    ...['http://fabrikam-my.sharepoint.com/x', 'ftp://fabrikam-my.sharepoint.com/x'],
    ...['https://fabrikam-my.sharepoint.com:8443/x', 'https://fabrikam-my.sharepoint.com./x'],
    ...[
      'https://sharepoint.com/x',
      'https://evilsharepoint.com/x',
      'https://x.sharepoint.com.evil.example/x',
    ],
    ...['https://x.sharepoint.com@evil.example/x', 'https://me:secret@x.sharepoint.com/x'],
    ...['https://evil.example/x.sharepoint.com', 'https://evil.example#.sharepoint.com'],
    ...['http://169.254.169.254/metadata', 'http://10.0.0.1/', 'https://[fd00::1]/', 'http://0.0.0.0/'],
    ...['https://127.0.0.1.nip.io/x', 'http://2130706434/', 'http://127.0.0.1@evil.example/'],
  ])('%s', address => {
    expect(uploadTarget(address, false)).toBeUndefined();
    expect(uploadTarget(address, true)).toBeUndefined();
  });
});
