import Foundation

struct Marketing {
    var opened: () -> Void
    var milestone: (_ name: String, _ level: Int) -> Void
}
