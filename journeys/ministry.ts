import type {Page} from 'playwright-core';
import type {MinistryState} from 'formwork/mocks';

/** All that the pretend ministry behind the page remembers. */
export function ministryOf(page: Page): Promise<MinistryState> {
  return page.evaluate(async () => {
    const database = await settled(indexedDB.open('formwork-mocks'));
    try {
      return (await settled(database.transaction('memory').objectStore('memory').get('state'))) as MinistryState;
    } finally {
      database.close();
    }

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    }
  });
}
