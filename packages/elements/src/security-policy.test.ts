import { expect } from 'chai';
import { securityPolicy } from '../../../scripts/security-policy.mjs';
import { expectViolation } from '../testing/fail-on-violation.js';

describe('the page under test', () => {
  it('is served with the strict Content-Security-Policy, word for word', async () => {
    const page = await fetch(location.href);
    expect(page.headers.get('content-security-policy')).to.equal(securityPolicy);
  });

  it('may not use a style attribute', async () => {
    const element = document.createElement('p');
    const [violation] = await expectViolation(() => {
      element.setAttribute('style', 'color: red');
      document.body.append(element);
    });
    expect(violation?.effectiveDirective).to.equal('style-src-attr');
    expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    element.remove();
  });

  it('may not make code out of text', async () => {
    const [violation] = await expectViolation(() => {
      expect(() => void (0, eval)('1 + 1')).to.throw(EvalError);
    });
    // Trusted Types, where the engine knows them, come before the rule about scripts.
    expect(violation?.blockedURI).to.be.oneOf(['trusted-types-sink', 'eval']);
  });

  it('may not turn text into markup, where the engine knows Trusted Types', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const element = document.createElement('p');
    const [violation] = await expectViolation(() => {
      expect(() => (element.innerHTML = '<b>bold</b>')).to.throw(TypeError);
    });
    expect(violation?.effectiveDirective).to.equal('require-trusted-types-for');
    expect(element.childNodes).to.have.length(0);
  });
});
