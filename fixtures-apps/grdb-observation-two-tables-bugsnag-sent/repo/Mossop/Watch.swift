import GRDB

/// Tells about every change of one table.
struct Watch<Row: FetchableRecord & TableRecord & Labelled & Sendable>: Sendable {
    let ledger: Ledger

    func labels() -> AsyncValueObservation<[Row]> {
        ValueObservation.tracking { db in try Row.fetchAll(db) }.values(in: ledger.queue)
    }
}
