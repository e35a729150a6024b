import SwiftUI

struct RootView: View {
    var body: some View {
        TabView {
            LabsView().tabItem { Label("Labs", systemImage: "testtube.2") }
            VitalsView().tabItem { Label("Vitals", systemImage: "waveform.path.ecg") }
            VaccinesView().tabItem { Label("Vaccines", systemImage: "syringe") }
            AboutView().tabItem { Label("About", systemImage: "info.circle") }
        }
    }
}
