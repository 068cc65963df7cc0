// Whole numbers and per cent are written alike in both languages.
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

/** A count or a speed, without decimals. */
export const showCount = (count: number): string => whole.format(count);

/** A share of 1 as per cent; only what is whole reads 100 %. */
export const showShare = (value: number): string => share.format(value < 1 ? Math.floor(value * 100) / 100 : 1);
