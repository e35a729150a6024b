import posthog from 'posthog-js';

type Page = { kind: 'list' | 'card'; title: string };

const heading = document.querySelector<HTMLHeadingElement>('#heading')!;

function show(page: Page) {
  heading.textContent = page.title;
}

export function open(page: Page) {
  history.pushState(page, '');
  show(page);
}

window.addEventListener('popstate', (event: PopStateEvent) => {
  const page: Page = event.state ?? { kind: 'list', title: 'Allergies' };
  show(page);
  posthog.capture('went_back', { to: page.kind });
});
