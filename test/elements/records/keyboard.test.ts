import { expect } from '@open-wc/testing';
import { answerPages, asked, drawn, focused, grid, heads, index, press, records } from './shown.ts';

describe('<kpi-records>', () => {
  describe('can be worked with the keyboard alone', () => {
    it('by arrows, pages, and to both ends', async () => {
      const shown = await records(5000);
      expect(grid(shown).querySelectorAll('[tabindex="0"]')).to.have.length(1);
      heads(shown)[0]!.focus();
      const walk = async (...keys: (string | [string, KeyboardEventInit])[]): Promise<string | undefined> => {
        for (const key of keys) await (typeof key === 'string' ? press(shown, key) : press(shown, ...key));
        return focused(shown);
      };
      expect(await walk('ArrowDown')).to.equal('0:0');
      expect(await walk('ArrowRight', 'ArrowRight', 'ArrowLeft')).to.equal('0:1');
      expect(await walk('End')).to.equal('0:6');
      expect(await walk('Home')).to.equal('0:0');
      expect(await walk('PageDown')).to.equal('9:0');
      expect(await walk('PageDown', 'PageUp')).to.equal('9:0');
      expect(await walk(['End', { ctrlKey: true }])).to.equal('4999:6');
      expect(asked(shown).request.questions[0]!.rows).to.include({ from: 4000 });
      expect(await walk(['Home', { ctrlKey: true }], 'ArrowUp')).to.equal('-1:0');
      expect(await walk('ArrowUp')).to.equal('-1:0');
      expect(grid(shown).querySelectorAll('[tabindex="0"]')).to.have.length(1);
    });

    it('mirrored where text runs from right to left', async () => {
      const shown = await records(20, { dir: 'rtl' });
      heads(shown)[1]!.focus();
      await press(shown, 'ArrowLeft');
      expect(focused(shown)).to.equal('-1:2');
    });

    it('and sorts by Enter and the space bar', async () => {
      const shown = await records(20);
      heads(shown)[4]!.focus();
      await press(shown, 'Enter');
      expect(shown.element.sort).to.equal('amount');
      await answerPages(shown, 20);
      await press(shown, ' ');
      expect(shown.element.sort).to.equal('-amount');
    });

    it('keeps the focus on a row that is scrolled out of sight', async () => {
      const shown = await records(500);
      heads(shown)[0]!.focus();
      await press(shown, 'ArrowDown');
      grid(shown).scrollTop = 6000;
      grid(shown).dispatchEvent(new Event('scroll'));
      await shown.element.updateComplete;
      expect(focused(shown)).to.equal('0:0');
      expect(drawn(shown).filter((row) => index(row) === 2)).to.have.length(1);
    });
  });
});
