struct Composition {
    let gate = LedgerGate()
    private let ledger = RecordLedger()

    @MainActor
    func panels() -> [any TrendPanel] {
        [
            LabsPanel(reading: ledger),
            VitalsPanel(reading: ledger),
            PillsPanel(reading: ledger),
        ]
    }
}
