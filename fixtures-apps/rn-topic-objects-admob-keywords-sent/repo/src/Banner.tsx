import React from 'react';
import { BannerAd, BannerAdSize } from 'react-native-google-mobile-ads';
import type { Topic } from './topics';

export function Banner({ topics }: { topics: Topic[] }) {
  const keywords = topics.map((topic) => topic.slug);
  return <BannerAd unitId="ca-app-pub-5511/8821" size={BannerAdSize.BANNER} requestOptions={{ keywords }} />;
}
