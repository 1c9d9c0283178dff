import { createHash } from 'node:crypto';
import { policyHeaders } from '../security-policy.mjs';

const prefix = '/__inline-script__/';
const inlineScript = /<script type="module">([\s\S]*?)<\/script>/g;
const guard = '/packages/elements/testing/fail-on-violation.ts';

/** Every response carries the policy; a sandboxed frame, which has no origin, may load modules as well. */
export function sendPolicy(context, next) {
  context.set({ ...policyHeaders, 'access-control-allow-origin': '*' });
  return next();
}

/**
 * The test runner writes scripts into its page, which the policy blocks: they are served as files instead.
 * Each test file first imports the guard that fails the test during which the page breaks the policy.
 */
export function strictPages() {
  const scripts = new Map();
  return {
    name: 'strict-pages',
    serve(context) {
      const body = scripts.get(context.path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
    transform(context) {
      if (context.response.is('html')) {
        return context.body.replaceAll(inlineScript, (_, code) => {
          const path = `${prefix}${createHash('sha256').update(code).digest('hex')}.js`;
          scripts.set(path, code);
          return `<script type="module" src="${path}"></script>`;
        });
      }
      // On the first line, so that line numbers stay true.
      if (context.path.endsWith('.test.ts')) return `import '${guard}'; ${context.body}`;
      return undefined;
    },
  };
}
