import FacebookCore

struct Reporter: EntryVisitor {
    func visit(lab: LabEntry) {
        log(lab.headline)
    }

    func visit(sample: SampleEntry) {
        log(sample.headline)
    }

    private func log(_ headline: String) {
        AppEvents.shared.logEvent(AppEvents.Name("entry_shown"), parameters: [AppEvents.ParameterName("headline"): headline])
    }
}
