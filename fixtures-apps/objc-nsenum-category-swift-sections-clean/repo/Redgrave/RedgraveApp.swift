import SwiftUI

@main
struct RedgraveApp: App {
    @State private var granted = false

    var body: some Scene {
        WindowGroup {
            if granted {
                RecordsView()
            } else {
                Button("Connect Apple Health") {
                    RGHealthAccess.shared.request { granted = $0 }
                }
            }
        }
    }
}
