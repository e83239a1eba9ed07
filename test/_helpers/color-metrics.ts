import {type HexColor, rgb} from '../../source/render/color.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** The contrast of two colours as WCAG 2 defines it, 1 to 21; AA asks for 4.5. */
export function contrast(first: HexColor, second: HexColor): number {
	const [darker = 0, lighter = 0] = [luminance(rgb(first)), luminance(rgb(second))].toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** How different two colours look: the distance in CIELAB; above 20 nobody takes one for the other. */
export function colorDistance(first: HexColor, second: HexColor): number {
	const [a, b] = [lab(rgb(first)), lab(rgb(second))];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The colour that one of xterm's 256, from 16 on, stands for. */
export function colorOf256(index: number): HexColor {
	const parts = index >= 232
		? Array.from({length: 3}, () => 8 + ((index - 232) * 10))
		: [36, 6, 1].map(step => cubeSteps[Math.floor((index - 16) / step) % 6] ?? 0);
	return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

const cubeSteps = [0, 95, 135, 175, 215, 255];

function dot(first: Rgb, second: Rgb): number {
	return (first[0] * second[0]) + (first[1] * second[1]) + (first[2] * second[2]);
}

function luminance(color: Rgb): number {
	const [red, green, blue] = linear(color);
	return dot([red, green, blue], [0.2126, 0.7152, 0.0722]);
}

function linear([red, green, blue]: Rgb): Rgb {
	return [linearPart(red), linearPart(green), linearPart(blue)];
}

function linearPart(value: number): number {
	const part = value / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function lab(color: Rgb): Rgb {
	const parts = linear(color);
	const x = labPart(dot(parts, [0.4124, 0.3576, 0.1805]) / 0.95047);
	const y = labPart(dot(parts, [0.2126, 0.7152, 0.0722]));
	const z = labPart(dot(parts, [0.0193, 0.1192, 0.9505]) / 1.08883);
	return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
}

function labPart(value: number): number {
	return value > 0.008856 ? Math.cbrt(value) : (7.787 * value) + (16 / 116);
}
