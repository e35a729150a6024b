import Foundation

protocol CrashReporting: Sendable {
    func report(_ error: any Error)
}
