import SwiftUI

struct NotebookTabs: View {
    @State private var opened = false

    var body: some View {
        Group {
            if opened {
                TabView {
                    Tab("Diagnoses", systemImage: "stethoscope") { DiagnosesScreen() }
                    Tab("Vaccines", systemImage: "syringe") { VaccinesScreen() }
                    Tab("Medicines", systemImage: "pills") { MedicinesScreen() }
                }
            } else {
                VStack {
                    Button("Open my notebook") {
                        Task {
                            try? await HealthAccess.open()
                            opened = true
                        }
                    }
                    Link("Privacy policy", destination: privacyPolicy)
                }
            }
        }
    }
}
