import process from 'node:process';
import {Failure} from '../model/failure.js';

/** What ends a verb from outside, with the numbers that exit codes are made of. */
const signalNumbers = {SIGHUP: 1, SIGINT: 2, SIGTERM: 15} as const;

export type Interruption = {
	/**
	Aborts with the first signal. A verb that asks for this promises to stop by it; until one does, a signal ends the program as usual. A second
	signal ends it at once.
	*/
	signal: () => AbortSignal;
	/** 128+n once signal n came. */
	exitCode: () => number | undefined;
};

/** Turns signals of the system into one AbortSignal. */
export function createInterruption(): Interruption {
	const controller = new AbortController();
	let code: number | undefined;
	let isListening = false;
	return {
		signal() {
			if (!isListening) {
				isListening = true;
				onSignals(number => {
					if (code !== undefined) {
						process.exit(code);
					}

					code = 128 + number;
					controller.abort(new Failure('failed', 'It was called off.'));
					endSoon(code);
				});
			}

			return controller.signal;
		},
		exitCode: () => code,
	};
}

/** A name look-up under way, or a stdin that nobody closes, cannot be called off. */
function endSoon(code: number): void {
	const timer = setTimeout(() => {
		process.exit(code);
	}, patienceMs);
	timer.unref();
}

const patienceMs = 2000;

function onSignals(receive: (number: number) => void): void {
	for (const [name, number] of Object.entries(signalNumbers)) {
		process.on(name, () => {
			receive(number);
		});
	}
}
