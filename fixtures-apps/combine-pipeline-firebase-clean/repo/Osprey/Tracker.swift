import Foundation

protocol Tracker {
    func track(_ name: String, value: String)
}
