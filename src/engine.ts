/** What both shells of dist/ start: the bundler makes one program of it, so that nothing is there twice. */
export const runAction = () => import('./action.ts');
export const runCommand = () => import('./cli.ts');
