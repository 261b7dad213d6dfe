import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

const schemes = readSchemes(readFileSync('app/admin/admin.css', 'utf8'));

const texts = ['foreground', 'muted-foreground', 'primary', 'destructive', 'success', 'warning'];
const grounds = ['background', 'card', 'muted', 'popover', 'accent', 'secondary'];
/** Tinted boxes and badges: the colour itself, thinly over a ground */
const tints = { primary: 0.12, success: 0.12, warning: 0.14, destructive: 0.12 };

describe.each(['light', 'dark'] as const)('the admin colours, %s', scheme => {
  const colour = (role: string): Rgb => {
    const value = schemes[scheme].get(role);
    if (!value) throw new Error(`no colour ${role}`);
    return value;
  };

  it('keep 4.5:1 between every text and every ground (WCAG 1.4.3)', () => {
    for (const text of texts) {
      for (const ground of grounds) {
        expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('keep 4.5:1 on filled buttons, also under the pointer', () => {
    for (const role of ['primary', 'destructive']) {
      const fill = colour(role);
      const hovered = over(fill, colour('background'), 0.9);
      expect(contrast(colour(`${role}-foreground`), fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(`${role}-foreground`), hovered)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keep 4.5:1 on boxes tinted with the text’s own colour', () => {
    for (const [role, share] of Object.entries(tints)) {
      for (const ground of ['background', 'card', 'muted']) {
        const box = over(colour(role), colour(ground), share);
        expect(contrast(colour(role), box), `${role} over ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('keep 3:1 for the edges of controls and for focus (WCAG 1.4.11)', () => {
    for (const edge of ['input', 'ring']) {
      for (const ground of ['background', 'card', 'muted', 'popover']) {
        expect(contrast(colour(edge), colour(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

/** Every `--role: light-dark(oklch(…), oklch(…))`, as linear sRGB. */
function readSchemes(css: string) {
  const found = { light: new Map<string, Rgb>(), dark: new Map<string, Rgb>() };
  for (const [, role = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g,
  )) {
    found.light.set(role, linear(light));
    found.dark.set(role, linear(dark));
  }
  return found;
}

/** OKLCH to linear sRGB, clipped (Björn Ottosson, “A perceptual color space for image processing”). */
function linear(text: string): Rgb {
  const [lightness = 0, chroma = 0, hue = 0] = text.split(' ').map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** `share` of one colour over another, mixed as browsers composite: in gamma-encoded sRGB. */
function over(top: Rgb, ground: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2) => decode(encode(top[index]) * share + encode(ground[index]) * (1 - share));
  return [mix(0), mix(1), mix(2)];
}

const encode = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const decode = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2, “contrast ratio” */
function contrast(one: Rgb, other: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
