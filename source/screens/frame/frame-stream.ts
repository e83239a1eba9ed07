import {Writable} from 'node:stream';
import {type FrameWriter} from './frame-writer.js';

/** The stream Ink writes to. Only whole frames come here, and the frame writer turns them into what changed. */
export type FrameStream = NodeJS.WriteStream & {setSize: (size: {columns: number; rows: number}) => void};

/**
Ink in its `debug` mode writes every frame as plain lines and nothing else; on a stream that is no terminal it sends no modes of its own.
Screen, cursor, paste mode and resizing stay with us, and what is on the screen already (the first frame) is not written again.
*/
export function createFrameStream(frame: Pick<FrameWriter, 'paint'>, size: {columns: number; rows: number}): FrameStream {
	const stream = new Writable({
		decodeStrings: false,
		write(chunk: string, _encoding, done) {
			if (chunk !== '') {
				frame.paint(chunk.split('\n'));
			}

			done();
		},
	});
	return Object.assign(stream, {
		...size,
		isTTY: false,
		setSize(next: {columns: number; rows: number}) {
			Object.assign(stream, next);
		},
	}) as unknown as FrameStream;
}
