struct PreviewChart: ChartReading {
    func notes() async throws -> [String] {
        ["Follow-up visit", "Phone call"]
    }
}
