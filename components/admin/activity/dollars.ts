import type { Formatter } from './formatter.ts';

/** Millionths of a US dollar in words; small sums keep three figures, for calls cost fractions of a cent. */
export function dollars(format: Formatter, micros: number): string {
  const amount = micros / 1_000_000;
  const small = amount > 0 && amount < 0.1;
  return format.number(amount, {
    style: 'currency',
    currency: 'USD',
    ...(small ? { maximumSignificantDigits: 2 } : {}),
  });
}
