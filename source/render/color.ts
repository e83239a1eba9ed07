/** A colour as `#rrggbb`. */
export type HexColor = `#${string}`;

type Rgb = readonly [red: number, green: number, blue: number];

const hexPattern = /^#[\da-f]{6}$/iv;

/** True for `#rrggbb`. */
export function isHexColor(value: unknown): value is HexColor {
	return typeof value === 'string' && hexPattern.test(value);
}

/** Red, green and blue, 0 to 255, of `#rrggbb`. */
export function rgb(color: HexColor): Rgb {
	const value = Number.parseInt(color.slice(1), 16);
	return [Math.floor(value / 65_536), Math.floor(value / 256) % 256, value % 256];
}

/** The index of the nearest of xterm's 256 colours; its first 16 are left out, because users redefine them. */
export function nearest256(color: HexColor): number {
	const wanted = rgb(color);
	const cube = cubeCandidate(wanted);
	const gray = grayCandidate(wanted);
	return distance(cube.color, wanted) <= distance(gray.color, wanted) ? cube.index : gray.index;
}

/** The SGR number of the foreground among the sixteen that has the hue of the colour; undefined for greys, which the terminal's own text colour serves best. */
export function nearest16(color: HexColor): number | undefined {
	const [red, green, blue] = rgb(color);
	const strongest = Math.max(red, green, blue);
	const weakest = Math.min(red, green, blue);
	if (strongest - weakest < 40) {
		return undefined;
	}

	const middle = (strongest + weakest) / 2;
	const bits = (red > middle ? 1 : 0) + (green > middle ? 2 : 0) + (blue > middle ? 4 : 0);
	return 30 + bits;
}

const cubeSteps = [0, 95, 135, 175, 215, 255];

function cubeCandidate(wanted: Rgb): {index: number; color: Rgb} {
	const steps = wanted.map(part => nearestStep(part));
	const [red = 0, green = 0, blue = 0] = steps;
	return {
		index: 16 + dot([red, green, blue], [36, 6, 1]),
		color: [cubeSteps[red] ?? 0, cubeSteps[green] ?? 0, cubeSteps[blue] ?? 0],
	};
}

function nearestStep(part: number): number {
	return part < 48 ? 0 : part < 115 ? 1 : Math.min(5, Math.floor((part - 35) / 40));
}

function grayCandidate(wanted: Rgb): {index: number; color: Rgb} {
	const average = dot(wanted, [1 / 3, 1 / 3, 1 / 3]);
	const step = Math.max(0, Math.min(23, Math.round((average - 8) / 10)));
	const level = grayLevel(step);
	return {index: 232 + step, color: [level, level, level]};
}

function grayLevel(step: number): number {
	return 8 + (step * 10);
}

function dot(first: Rgb, second: Rgb): number {
	return (first[0] * second[0]) + (first[1] * second[1]) + (first[2] * second[2]);
}

function distance(first: Rgb, second: Rgb): number {
	return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
