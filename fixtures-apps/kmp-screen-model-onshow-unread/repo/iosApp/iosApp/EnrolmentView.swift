import Shared
import SwiftUI

struct EnrolmentView: View {
    let enrolment: Enrolment
    @State private var connected = false

    var body: some View {
        NavigationStack {
            List {
                if connected {
                    ForEach(enrolment.screens, id: \.title) { screen in
                        NavigationLink(screen.title) { ScreenView(model: screen) }
                    }
                } else {
                    Button("Connect") {
                        enrolment.start { granted in connected = granted.boolValue }
                    }
                }
                Link("Privacy policy", destination: URL(string: "https://www.coltsfoot-health.org/privacy")!)
            }
            .navigationTitle("Enrolment")
        }
    }
}
