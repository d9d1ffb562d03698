import { expect, test } from 'vitest';
import { maskCode, maskEmail, maskName, maskPhone } from './mask.ts';

test.each([
  ['11010519491231002x', '110105********002X'],
  ['91350100M000100Y43', '913501********0Y43'],
  ['E12345678', 'E1*****78'],
  ['E1234567', 'E1****67'],
  ['E123456', '*******'],
  ['', ''],
])('the code %j shows as %j', (text, expected) => {
  expect(maskCode(text)).toBe(expected);
});

test.each([
  ['13800131234', '138****1234'],
  ['+86 138 0013 1234', '138****1234'],
  ['0086-138-0013-1234', '138****1234'],
  ['0100-12345678', '010*****5678'],
  ['6512345678', '65******78'],
  ['1234567', '*******'],
  ['', ''],
])('the phone number %j shows as %j', (text, expected) => {
  expect(maskPhone(text)).toBe(expected);
});

test.each([
  ['someone@example.org', 's***@example.org'],
  [' ab@example.org ', 'a***@example.org'],
  ['a@example.org', '***@example.org'],
  ['@example.org', '***'],
  ['someone@', '***'],
  ['someone', '***'],
])('the address %j shows as %j', (text, expected) => {
  expect(maskEmail(text)).toBe(expected);
});

test.each([
  ['甲乙', '甲*'],
  ['甲乙丙', '甲**'],
  ['𠮷乙', '𠮷*'],
  ['Example Person', 'E***'],
  ['甲', '*'],
  ['  ', ''],
])('the name %j shows as %j', (text, expected) => {
  expect(maskName(text)).toBe(expected);
});
