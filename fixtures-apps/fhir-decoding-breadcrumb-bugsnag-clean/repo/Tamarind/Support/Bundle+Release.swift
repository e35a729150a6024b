import Foundation

extension Bundle {
    var releaseVersion: String {
        infoDictionary?["CFBundleShortVersionString"] as? String ?? "0"
    }
}
