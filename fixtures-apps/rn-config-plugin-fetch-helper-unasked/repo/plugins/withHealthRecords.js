const { withEntitlementsPlist, withInfoPlist } = require('expo/config-plugins');

const withUsageStrings = (config) =>
  withInfoPlist(config, (mod) => {
    mod.modResults.NSHealthShareUsageDescription =
      'Marigold shows the health data you allow beside your medical history so that you see how both change.';
    mod.modResults.NSHealthUpdateUsageDescription = 'Marigold does not write any data to Apple Health at this time.';
    mod.modResults.NSHealthClinicalHealthRecordsShareUsageDescription =
      'Marigold reads allergies, conditions and procedures from your health records to prepare your visit with you.';
    return mod;
  });

const withCapability = (config) =>
  withEntitlementsPlist(config, (mod) => {
    mod.modResults['com.apple.developer.healthkit'] = true;
    mod.modResults['com.apple.developer.healthkit.access'] = ['health-records'];
    return mod;
  });

module.exports = (config) => withCapability(withUsageStrings(config));
