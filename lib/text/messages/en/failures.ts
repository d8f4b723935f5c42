export const failures = {
  title: 'This page is not working right now',
  explain: 'The fault is ours, not yours. Everything already saved is safe.',
  retry: 'Try again',
  home: 'Go to the home page',
  reference: 'If you report the problem, please quote this code:'
} as const
