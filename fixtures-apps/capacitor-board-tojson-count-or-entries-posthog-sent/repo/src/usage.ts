import posthog from 'posthog-js';
import type { Board } from './board';

export function startUsage() {
  posthog.init('phc_pinfold', { api_host: 'https://eu.i.posthog.com', autocapture: false });
}

export function boardSaved(board: Board) {
  posthog.capture('board_saved', { board: JSON.stringify(board) });
}
