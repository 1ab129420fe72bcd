package xiezhi.store;

import xiezhi.core.docket.DocketStore;

class InMemoryDocketStoreTest implements DocketStoreContract {
    @Override
    public DocketStore store() {
        return new InMemoryDocketStore();
    }
}
