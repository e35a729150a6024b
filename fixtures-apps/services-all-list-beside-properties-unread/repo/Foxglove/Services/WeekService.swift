@MainActor
protocol WeekService: AnyObject {
    var name: String { get }
    func start() async throws
}
