actor TextFeed {
    private var listeners: [AsyncStream<String>.Continuation] = []

    func values() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        listeners.append(continuation)
        return stream
    }

    func post(_ text: String) {
        for listener in listeners { listener.yield(text) }
    }
}

struct Feeds: Sendable {
    let searches = TextFeed()
    let results = TextFeed()
}
