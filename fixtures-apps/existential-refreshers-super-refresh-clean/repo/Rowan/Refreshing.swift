@MainActor
protocol Refreshing: AnyObject {
    var lines: [String] { get }
    func refresh() async
}
