import Foundation

class AsyncOperation: Operation, @unchecked Sendable {
    private var running = false { willSet { willChangeValue(for: \.isExecuting) } didSet { didChangeValue(for: \.isExecuting) } }
    private var ended = false { willSet { willChangeValue(for: \.isFinished) } didSet { didChangeValue(for: \.isFinished) } }

    override var isAsynchronous: Bool { true }
    override var isExecuting: Bool { running }
    override var isFinished: Bool { ended }

    override func start() {
        guard !isCancelled else { return finish() }
        running = true
        main()
    }

    func finish() {
        running = false
        ended = true
    }
}
