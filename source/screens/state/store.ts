/** Keeps one state, changes it by actions, and tells who listens. */
export type Store<State, Action> = {
	getState: () => State;
	dispatch: (action: Action) => void;
	subscribe: (listener: () => void) => () => void;
};

export function createStore<State, Action>(initial: State, reduce: (state: State, action: Action) => State): Store<State, Action> {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		getState: () => state,
		dispatch(action) {
			const next = reduce(state, action);
			if (next === state) {
				return;
			}

			state = next;
			for (const listener of listeners) {
				listener();
			}
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}
