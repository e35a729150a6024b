import SwiftUI

@main
struct FennelApp: App {
    private let claim = Claim()

    var body: some Scene {
        WindowGroup { ClaimView(claim: claim) }
    }
}
