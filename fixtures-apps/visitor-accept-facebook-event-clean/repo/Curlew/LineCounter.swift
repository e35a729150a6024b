final class LineCounter: EntryVisitor {
    private(set) var labs = 0
    private(set) var samples = 0

    func visit(lab: LabEntry) { labs += 1 }
    func visit(sample: SampleEntry) { samples += 1 }
}
