actor Outbox {
    private let transport: any Transport
    private var waiting: [String] = []

    init(transport: any Transport) {
        self.transport = transport
    }

    func enqueue(_ line: String) {
        waiting.append(line)
    }

    func flush() async {
        var kept: [String] = []
        for line in waiting {
            do {
                try await transport.deliver(line)
            } catch {
                kept.append(line)
            }
        }
        waiting = kept
    }
}
